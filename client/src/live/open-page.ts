// How a tap on "trang 12", wherever it stands, opens that page: the place that has a reader says so to all below it.
import { createContext, useContext } from 'react';

export type OpenPage = (documentId: string, page: number) => void;

const OpenPageContext = createContext<OpenPage | null>(null);

export const OpenPageProvider = OpenPageContext.Provider;
/** null where there is no reader. */
export const useOpenPage = (): OpenPage | null => useContext(OpenPageContext);
